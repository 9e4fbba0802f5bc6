const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const shortWeekdays = "mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun";
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first";
const counts =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|(?:twenty|thirty|forty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|thirty|forty|fifty|sixty|ninety|half an?|a (?:couple|good \\w+)(?: of)?|couple(?: of)?|a fortnight|\\d{1,2}[-–]\\d{1,2})";
const span =
  "(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|d|nights?|wks?|weeks?|weekends?|fortnights?|months?|years?)";
const nominal = "(?:\\d{1,2}(?:st|nd|rd|th)?|" + ordinals + ")";

const partOfDay =
  "(?:early |late )?(?:morning|lunch\\w*|noon|midday|afternoon|arvo|evening|eve|nite|night|midnight|tea ?time|dinner|breakfast|dawn)";
const special =
  "new year's(?: eve| day)?|nye|christmas(?: eve| day)?|xmas(?: eve| day)?|boxing day|easter(?: sunday| monday| weekend)?|(?:ash|shrove|maundy|whit|palm|black|cyber|good) (?:monday|tuesday|wednesday|thursday|friday|sunday)|pancake day|pentecost|ascension day|epiphany|twelfth night|candlemas|halloween|hallowe'en|all (?:saints|souls|hallows)'? ?(?:day|eve)?|guy fawkes(?: night| day)?|bonfire night|(?:remembrance|armistice|veterans'?|memorial|presidents'?|columbus|labou?r|independence|thanksgiving|st\\.? \\w+'?s|saint \\w+'?s|mother's|father's|valentine's|groundhog|singles'?|canada|australia|anzac|bastille|may|mlk|republic|unity|constitution|election|national) (?:day|sunday|monday|weekend|night)|thanksgiving|valentine's|burns night|juneteenth|(?:fourth|4th) of july|diwali|hanukkah|eid(?: al-\\w+)?|yom kippur|rosh hashanah|passover|holi|nowruz|vesak|(?:lunar|chinese) new year|mid-autumn(?: festival)?|dragon boat(?: festival)?|(?:winter|summer) solstice|(?:spring|autumn|autumnal|vernal) equinox|(?:the |last )?bank holiday(?: monday| weekend)?|super bowl sunday|the day the clocks (?:changed|went \\w+)";
const roman = "(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})";

/** Pattern sources for days and spans as English-speaking customers write them, for the flags `giu`. */
export const englishDates = [
  `(?<![a-z])(?:${weekdays})(?:s|'s)?(?![a-z])`,
  `(?<![a-z])(?:on|since|last|this|from|late|early|between|about|around|past|til|till|until|yesterday|of) (?:${shortWeekdays})(?![a-z])`,
  `(?<![a-z])(?:${shortWeekdays})\\.?,? (?:${partOfDay}|at |around |about |am(?![a-z])|pm(?![a-z])|(?:the )?\\d{1,2}(?:st|nd|rd|th|:| ?am| ?pm)|(?:the )?(?:${ordinals}))`,
  "(?<![a-z])(?:fri|tues?|thurs?|weds)(?![a-z])",
  `(?<![a-z])(?:${special})(?![a-z])`,
  `(?<![\\d.])\\d{1,2} ?[./-] ?${roman}(?: ?[./-] ?|\\s)(?:\\d{4}|\\d{2})(?!\\d)`,
  "(?<![a-z\\d])(?:(?:19|20)\\d{2}-?)?w(?:eek|k)?[- ]?\\d{2}(?:-?[1-7])?(?![a-z\\d])(?<=\\d{4}-?w[^~]{0,8}|week \\d{2}(?:-\\d)?)|(?<![a-z])(?:kw|cw|calendar week|iso week|week(?: no\\.?| number)?) ?\\d{1,2}(?!\\d| ?(?:days|hours))",
  "(?<=(?:time|stamp|epoch|unix|ts|utc|since|from|at|ms|時刻|タイムスタンプ|时间|时间戳|ミリ秒|毫秒)[^\\d.!?。]{0,24})(?<![\\d.,-])1[5-9]\\d{8}(?:\\d{3}){0,2}(?![\\d-])",
  `(?<![a-z])(?:the )?(?:${partOfDay}) of (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinals})(?![\\d:]|[a-z])`,
  "(?<![a-z])(?:the )?\\d{1,2}(?:st|nd|rd|th),? (?:inst|ult)(?![a-z])",
  `(?<![a-z])(?:early|mid|late|(?:the )?(?:start|beginning|end|middle) of)[ -](?:${months})(?![a-z])`,
  "(?<![a-z])(?:(?:an? |three |one )?quarters? of an hour|an hour and (?:a half|a quarter)|half an hour|\\d{1,3} ?(?:h|hrs?|min|mins|d)(?: \\d{1,2} ?(?:m|min|mins))?) (?:ago|now|back|since)(?![a-z])",
  "(?<![a-z])(?:going on|getting on for|coming up (?:to|on)|pushing|well over|a good|a full|a whole|a solid|all of) (?:\\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours?|days?|nights?|weeks?|months?)(?! (?:old|limit|max|to))(?![a-z])",
  `(?<![a-z])(?:it's|its|it has|it is|been)(?: now)?(?: been)? (?:\\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty)(?: (?:and a half|full|whole|long|working|business))* (?:hours?|days?|nights?|weeks?|months?)(?! (?:old|limit|max))(?![a-z])`,
  "(?<![a-z])(?:best|better) part of (?:an?|two|three) (?:hours?|days?|nights?|weeks?|fortnight|months?)(?![a-z])",
  "(?<![a-z])day (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: (?:of|now|and|with)|[,.!:]|$)",
  `(?<![a-z])(?:${ordinals}|\\d{1,2}(?:st|nd|rd|th)) (?:day|night|week|morning|evening) (?:running|in a row|now|without|of (?:no|this|nothing|silence|waiting))(?![a-z])`,
  "(?<![a-z])(?:a |the )?(?:week|fortnight|month|year) (?:yesterday|today|last \\w+day|to the day)(?![a-z])|(?<![a-z])this (?:time|day) (?:last|yesterday) ?(?:week|month)?(?![a-z])|(?<![a-z])the other side of midnight",
  `(?<![a-z])(?:the )?${nominal}(?: of)? (?:${months})(?![a-z])\\.?`,
  `(?<![a-z])(?:${months})\\.? (?:the )?${nominal}(?![\\d:a-z])`,
  `(?<![a-z])(?:on|since|from|of|was|it's|the night of|around|about|after) the (?:\\d{1,2}(?:st|nd|rd|th)|${ordinals})(?! (?:time|attempt|one|step|try|of the|page|party|floor|place))(?![a-z])`,
  `(?<![a-z])the \\d{1,2}(?:st|nd|rd|th)(?= (?:at|around|about|in the|of ${months})|,? (?:late|early|morning|noon|evening|night|lunch))`,
  `(?<![a-z])(?:today|yesterday|last night|tonight|this (?:morning|afternoon|evening|noon|weekend)|(?:the )?day before yesterday|the night before last|last (?:week|weekend|evening)|over the weekend|(?:since|at|on) the weekend|just now|right now|as (?:we|i) (?:speak|type|write)|happening now|(?:a )?(?:minute|moment)s? ago|earlier today|first thing)(?![a-z])`,
  `(?<![a-z\\d.])${counts} ?(?:full |whole |working |business |more )?${span}(?: and a half)? (?:ago|back|now|straight|running|in a row)(?![a-z])`,
  `(?<![a-z])(?:for|past|last|over|been|already|after|nearly|almost|about|around|waiting|waited) (?:(?:the|over|about|around|nearly|almost|more than|past|last|at least|already|another) ){0,3}(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:full |whole |long |working |business )?(?:days?|nights?|weeks?|months?)(?! (?:to|old|max|limit))(?![a-z])`,
  `(?<![a-z])(?:for|over|past|last|already|been) (?:(?:the|an?|over|about|more than|past|last) ){1,2}(?:hour|day|week|fortnight|month)(?: now)?(?![a-z])`,
  `(?<![a-z])(?:is|it's|its|now) (?:on )?(?:the |my )?(?:second|third|fourth|fifth|sixth|seventh|\\d{1,2}(?:st|nd|rd|th)) (?:day|night|week)(?![a-z])`,
  "(?:^|[!?.,\\n] {0,2})(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:full |whole |long |working |business )?(?:hours|days|nights|weeks|months)(?= ?(?:[!?.,]|$))",
  `(?<![a-z])(?:since|from|every (?:day|night|morning|evening) (?:at|around|about)|daily at) (?:about |around )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'?clock|hrs|h|utc|gmt|est)(?![a-z])|\\d{1,2}:\\d{2}|noon|midnight|lunch(?:time)?|breakfast)`,
  `(?<![a-z])since (?:${months})(?![a-z])`,
];

/** Dates in digits, in the orders of the world. */
export const numericDates = [
  "(?<![\\d/.-])(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)",
  "(?<![\\d/.,-])(?:0?[1-9]|[12]\\d|3[01])[/](?:0?[1-9]|[12]\\d|3[01])(?:/(?:\\d{4}|\\d{2}))?(?![\\d/])",
  "(?<![\\d/.,-])(?:0?[1-9]|[12]\\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:(?:19|20)\\d{2}|2\\d)(?!\\d)",
  "(?<![\\d/.,-])(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])(?= (?:at|around|\\d{1,2}:))",
  // Years counted by era: "R8.11.17", "令和8/11/17", "民国115.11.17".
  "(?<![A-Za-z\\d])(?:[RHS]\\.?|令和|平成|昭和|民国)\\s?\\d{1,3}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)",
  "(?<![A-Za-z\\d.,:/#_-])20[2-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d.,:/_-])",
];
