// For specs: what stands in the place of a style sheet, whose classes only the build names.
export default {};
