declare module "virtual:sign-font" {
  /** Where the font of the signs is. */
  const url: string;
  export default url;
}
