/** Date of a test that names none, so that it gives the same result on every day. */
export const testDate = '2024-06-01'
