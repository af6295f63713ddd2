declare module '*.css';

declare module '*.svg?url' {
  /** Where the file is served. */
  const address: string;
  export default address;
}
