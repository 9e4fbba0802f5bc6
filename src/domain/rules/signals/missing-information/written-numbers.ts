/** Pattern sources for quantities as people write them; each begins where a run begins and is bounded. */

const units =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|halves|thirds?|quarters?|dozen|grand|couple hundred|few hundred|few thousand";
/** "twelve hundred", "six and a half", "three quarters". */
export const englishNumber = String.raw`(?<![A-Za-z-])(?:an? (?=hundred|thousand|million|dozen|quarter|third|half))?(?:${units})(?:[ -](?:and )?(?:an? )?(?:point )?(?:${units})){0,7}(?![A-Za-z-])`;

/** "三千", "两万五", "零点三", "半颗"; read after traditional forms are folded. */
export const hanNumber =
  "(?:(?<![〇零一二三四五六七八九十百千万亿億两壱弐参第])[〇零一二三四五六七八九十百千万亿億两壱弐参]{1,12}(?:[点・·][〇零一二三四五六七八九]{1,8})?|(?<![好第])[几数](?:十|百|千|万|十万|百万)|半(?=个|颗|枚|粒|条))";

/** "1,200", "0.05", "1.2k", "3万5千"; no part of a date, time, version, path or longer code. */
export const digits = String.raw`(?<![A-Za-z\d.:/#_-]|\d[,年月])(?:\d{1,3}(?:[,.]\d{3}){1,5}(?![\d.])|\d{1,15})(?:\.\d{1,18}|,\d{2}(?!\d)| point \d{1,6})?(?:\s?[km](?![A-Za-z])|\s?(?:thousand|million|mil|hundred)(?![A-Za-z])|[万千百亿億]{1,2}(?:\d{1,4}[万千百]?)?)?`;

const valueOfHan = "〇零";

/** Nothing at all is no amount: "0.00", "零". */
export const isZero = (written: string) => /^[0.,]+$/u.test(written) || valueOfHan.includes(written);
