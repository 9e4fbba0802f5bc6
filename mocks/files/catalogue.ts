interface SeedFile {
  name: string;
  declaredType: string;
  sniffedType: string | null;
  size: number;
  width?: number;
  height?: number;
  durationSeconds?: number;
  sensitivity: "none" | "identity_document";
  /** Name of the small picture beside it; of an identity document a blurred one. */
  thumbnail: string | null;
}

export const seedFiles: Record<string, SeedFile> = {};
