/** A mail address that breaks, where it must, before its domain: the two halves stay whole words. */
export function AddressText({ address }: { address: string }) {
  const at = Math.max(address.lastIndexOf("@"), 0);
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
