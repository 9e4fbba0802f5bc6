/**
 * What a message keeps when its row leaves a virtual list and comes back: its height, so that nothing
 * jumps, and that the agent agreed to its pictures. For this visit only.
 */
const heights = new Map<string, number>();
const withImages = new Set<string>();

export const frameMemory = {
  height: (messageId: string): number | undefined => heights.get(messageId),
  keepHeight: (messageId: string, height: number): void => void heights.set(messageId, height),
  hasImages: (messageId: string): boolean => withImages.has(messageId),
  agreeToImages: (messageId: string): void => void withImages.add(messageId),
};
