/** A file of plain text, as the bundler hands it over. */
declare module "*.txt" {
  const text: string;
  export default text;
}
