declare module '*.css';

declare module '*.module.css' {
  /** The classes of a room's style sheet, by their names in camel case; a spec checks that each is there. */
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
