/** AES-GCM (NIST SP 800-38D): a fresh nonce for each record, and the bytes with their tag. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

export interface SealedBox {
  /** `name` is bound to the record: under another name it does not open. */
  seal: (name: string, value: unknown) => Promise<Sealed>;
  /** @throws DOMException when the key, the name or a byte is not the one it was sealed with */
  open: (name: string, sealed: Sealed) => Promise<unknown>;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A box of its own for each purpose (HKDF, RFC 5869), all under the session's storage key. */
export async function createSealedBox(storageKey: string, purpose: string): Promise<SealedBox> {
  const raw = Uint8Array.from(atob(storageKey), (sign) => sign.charCodeAt(0));
  const material = await crypto.subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: encode("madoguchi"), info: encode(purpose) },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
  const algorithm = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: "AES-GCM",
    iv,
    additionalData: encode(name),
  });
  return {
    seal: async (name, value) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return {
        iv,
        bytes: await crypto.subtle.encrypt(algorithm(name, iv), key, encode(JSON.stringify(value))),
      };
    },
    open: async (name, { iv, bytes }) =>
      JSON.parse(
        new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(name, iv), key, bytes)),
      ) as unknown,
  };
}
