const shown = 2;

/** All but the last two digits hidden, the rest of its shape kept: "+81 ••-••••-••78". */
export function maskedPhone(number: string): string {
  let left = [...number].filter((sign) => /\p{Nd}/u.test(sign)).length;
  return number.replace(/\p{Nd}/gu, (digit) => {
    left -= 1;
    return left < shown ? digit : "•";
  });
}
