/** The key of a rule's words in the catalogue `rules`, out of the English sentence that the schema has. */
export function ruleKey(message: string): string {
  return message
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
