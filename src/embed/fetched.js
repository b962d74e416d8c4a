/** The text at an address; what is thrown where there is none is the address. */
export const fetched = async (url, how) => {
  const response = await fetch(url, how);
  if (!response.ok) throw url;
  return response.text();
};
