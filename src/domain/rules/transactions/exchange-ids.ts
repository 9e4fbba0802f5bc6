interface ExchangeId {
  value: string;
  start: number;
}

/** HX: order, reference or account; WD and DW: withdrawal; DX: deposit; ORD: order with its day. */
const prefixed =
  /(?<![A-Za-z\d-])(?:HX-\d{6,10}|(?:WD|DX)-\d{6,10}|DW-\d{4}-\d{5}|ORD-\d{8}-\d{5,8})(?![A-Za-z\d]|-[A-Za-z\d])/gi;
/** A bare number only after a word that says what it is. */
const labelled =
  /(?:\border(?: (?:id|no\.?|number))?|注文番号|注文ID|订单号|訂單號|订单编号|訂單編號|单号|單號)(?:[\s:#"「（(]|は|是|为|為|is){0,4}(?<!\d)(\d{7,20})(?![A-Za-z\d]|[.,-]\d)/giu;

/** The exchange's own ids, as its customers read them in the app and in its mails. */
export function findExchangeIds(text: string): ExchangeId[] {
  const found = Array.from(text.matchAll(prefixed), ({ 0: value, index }) => ({ value, start: index }));
  for (const { 0: whole, 1: value = "", index } of text.matchAll(labelled))
    found.push({ value, start: index + whole.length - value.length });
  return found;
}
