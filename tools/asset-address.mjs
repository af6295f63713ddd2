// For specs: what the build puts in the place of a file's address.
export default '/assets/file';
