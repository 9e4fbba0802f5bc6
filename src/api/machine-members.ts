/** Members that a machine has written: an id that looks like a card's number stays an id. */
export const isMachines = (member: string) =>
  /(?:(?<!transaction)Ids?|At|Url|ursor|Type|Key)$|^(?:id|type|url|inReplyTo)$/.test(member);
