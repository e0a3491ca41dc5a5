/** 区委第三巡察组 → 区委: who sent them. Undefined: the name does not say. */
export function senderOf(inspector: string | undefined): string | undefined {
  const sender = /^(.{0,12}?委)(?:员会)?(?=(?:派出)?第?.{0,4}巡[察视]组)/.exec(inspector ?? '')?.[1];
  return sender?.replace(/^中共/, '');
}

/** 中共青禾区水务局党组 → 青禾区水务局党组: as it is called within the text. */
export function shortOf(issuer: string | undefined): string | undefined {
  return issuer?.replace(/^中国共产党|^中共/, '');
}

/** 区委, of a body in 青禾区: 青禾区委, as it is written to. */
export function fullSender(sender: string | undefined, issuer: string | undefined): string | undefined {
  if (sender === undefined || !/^[省市县区旗州]委$/.test(sender)) return sender;
  const place = new RegExp(`^(.{1,12}?${sender[0]})`).exec(shortOf(issuer) ?? '')?.[1];
  return place === undefined ? undefined : `${place}委`;
}
