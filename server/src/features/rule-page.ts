import { homepage } from '../../../package.json';

/**
 * Where a rule is explained.
 * @param base given by clients that carry the pages with them; `{id}` marks the place of the rule's id, which is
 * appended where there is no such mark. Everybody else is sent to the project's home page.
 */
export function ruleHref(id: string, base: string = `${homepage}/rules`): string {
  return base.includes('{id}') ? base.replaceAll('{id}', id) : `${base.replace(/\/$/, '')}/${id}`;
}
