import { marked } from "./marked.ts";
import { customer, stranger, type Person } from "./person.ts";

const london: [string, string] = ["en-GB", "Europe/London"];
const newYork: [string, string] = ["en-US", "America/New_York"];
const losAngeles: [string, string] = ["en-US", "America/Los_Angeles"];
const berlin: [string, string] = ["de-DE", "Europe/Berlin"];
const kolkata: [string, string] = ["en-IN", "Asia/Kolkata"];
const manila: [string, string] = ["en-PH", "Asia/Manila"];
const sydney: [string, string] = ["en-AU", "Australia/Sydney"];

export const westernPeople: Person[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  customer("hannah", "Hannah Becker", "hannah.becker@post.example", berlin, "advanced", "2021-03-14", {
    phone: "+49 30 5550 1842",
  }),
  customer(
    "marco",
    "Marco Bianchi",
    "m.bianchi@posta.example",
    ["it-IT", "Europe/Rome"],
    "intermediate",
    "2022-08-02",
  ),
  customer(
    "sofia",
    "Sofía Herrera",
    "sofia.herrera@correo.example",
    ["es-MX", "America/Mexico_City"],
    "basic",
    "2026-10-29",
    {
      x: "sofi_hrr",
    },
  ),
  customer(
    "liam",
    "Liam O'Connor",
    "liam@oconnor.example",
    ["en-IE", "Europe/Dublin"],
    "advanced",
    "2020-11-30",
  ),
  customer("priya", "Priya Raman", "priya.raman@example.com", kolkata, "advanced", "2021-06-21", {
    phone: "+91 98450 55501",
  }),
  customer("arjun", "Arjun Mehta", "arjun@quantmehta.example", kolkata, "advanced", "2023-01-17"),
  customer(
    "olu",
    "Oluwaseun Adeyemi",
    "seun.adeyemi@example.com",
    ["en-NG", "Africa/Lagos"],
    "intermediate",
    "2023-09-05",
    {
      x: "SeunOnChain",
    },
  ),
  customer(
    "yusuf",
    "يوسف الحربي",
    "yusuf.alharbi@example.net",
    ["ar-SA", "Asia/Riyadh"],
    "intermediate",
    "2024-02-11",
  ),
  customer("noa", "נועה ברק", "noa.barak@example.org", ["he-IL", "Asia/Jerusalem"], "basic", "2025-05-19"),
  customer("jack", "Jack Whitfield", "jack.whitfield@mailbox.example", london, "advanced", "2019-12-09", {
    phone: "+44 7700 900412",
    x: "jackwhitf",
  }),
  customer(
    "emma",
    "Emma Lindqvist",
    "emma.lindqvist@brev.example",
    ["sv-SE", "Europe/Stockholm"],
    "advanced",
    "2022-04-04",
  ),
  customer(
    "piotr",
    "Piotr Nowak",
    "pnowak@poczta.example",
    ["pl-PL", "Europe/Warsaw"],
    "intermediate",
    "2024-07-23",
  ),
  customer(
    "chloe",
    "Chloé Martin",
    "chloe.martin@courriel.example",
    ["fr-FR", "Europe/Paris"],
    "intermediate",
    "2023-03-08",
  ),
  customer(
    "minhanh",
    "Nguyễn Minh Anh",
    "minhanh.ng@example.com",
    ["vi-VN", "Asia/Ho_Chi_Minh"],
    "basic",
    "2025-11-02",
    {
      facebook: "minhanh.ng.96",
    },
  ),
  customer("juan", "Juan Carlos dela Cruz", "jcdelacruz@example.com", manila, "intermediate", "2024-01-28", {
    facebook: "jc.delacruz.7",
  }),
  customer(
    "siti",
    "Siti Nurhaliza binti Rahman",
    "siti.rahman@example.net",
    ["ms-MY", "Asia/Kuala_Lumpur"],
    "advanced",
    "2022-12-12",
  ),
  customer(
    "budi",
    "Budi Santoso",
    "budisantoso@surat.example",
    ["id-ID", "Asia/Jakarta"],
    "basic",
    "2026-09-15",
    {
      x: "budi_hodl",
      twoFactor: false,
    },
  ),
  customer("jiwoo", "Kim Ji-woo", "jiwoo.kim@example.com", ["ko-KR", "Asia/Seoul"], "advanced", "2021-10-10"),
  customer(
    "dmytro",
    "Dmytro Kovalenko",
    "d.kovalenko@poshta.example",
    ["uk-UA", "Europe/Kyiv"],
    "advanced",
    "2021-02-27",
  ),
  customer(
    "grace",
    "Grace Wanjiru",
    "grace.wanjiru@example.com",
    ["en-KE", "Africa/Nairobi"],
    "intermediate",
    "2024-05-06",
    {
      x: "gracewanjiru_",
    },
  ),
  customer("tyler", "Tyler Brooks", "tbrooks88@example.com", newYork, "basic", "2026-11-01", {
    x: "tylrbrks",
    twoFactor: false,
  }),
  customer("megan", "Megan Alvarez", "megan.alvarez@example.com", losAngeles, "advanced", "2020-07-19", {
    phone: "+1 213 555 0147",
  }),
  customer("carol", "Carol Whitman", "carolwhitman51@example.com", newYork, "intermediate", "2022-10-03", {
    phone: "+1 607 555 0192",
    twoFactor: false,
  }),
  customer("gareth", "Gareth Pugh", "gareth.pugh@example.org", london, "intermediate", "2023-06-30", {
    x: "gpugh_trades",
  }),
  customer(
    "isabel",
    "Isabel Ferreira",
    "isabel.ferreira@correio.example",
    ["pt-PT", "Europe/Lisbon"],
    "advanced",
    "2021-09-01",
  ),
  customer(
    "tomas",
    "Tomáš Dvořák",
    "dvorak.tomas@posta.example",
    ["cs-CZ", "Europe/Prague"],
    "advanced",
    "2022-02-22",
  ),
  customer(
    "lucas",
    "Lucas Moreau",
    "lucas@moreau-capital.example",
    ["fr-CH", "Europe/Zurich"],
    "advanced",
    "2020-05-05",
  ),
  customer("noah", "Noah Goldberg", "noah.goldberg@example.com", newYork, "advanced", "2019-08-27"),
  customer("aisha", "Aisha Khan", "aisha.khan@example.com", london, "intermediate", "2025-02-03", {
    phone: "+44 7700 900733",
  }),
  customer(
    "nkechi",
    "Nkechi Obi",
    "nkechi.obi@example.com",
    ["en-NG", "Africa/Lagos"],
    "basic",
    "2026-08-20",
    {
      facebook: "nkechi.obi.designs",
    },
  ),
  customer(
    "bruce",
    "Bruce Mackenzie",
    "bruce.mackenzie@mailbox.example",
    sydney,
    "intermediate",
    "2021-12-24",
    {
      phone: "+61 491 570 156",
      twoFactor: false,
    },
  ),
  customer("ellie", "Ellie Hartmann", "ellie.hartmann@example.com", sydney, "advanced", "2023-11-11", {
    x: "elliehmann",
  }),
  customer("rohan", "Rohan Deshpande", "rohan.d@example.com", kolkata, "intermediate", "2024-03-25", {
    x: "rohan_dsp",
  }),
  customer("anjali", "Anjali Krishnan", "anjali.krishnan@example.com", kolkata, "advanced", "2022-05-16"),
  customer(
    "mateus",
    "Mateus Oliveira",
    "mateus.oliveira@correio.example",
    ["pt-BR", "America/Sao_Paulo"],
    "basic",
    "2025-12-30",
    {
      x: "mateusoliv",
    },
  ),
  customer("kevin", "Kevin Tran", "kevin.tran.dev@example.com", losAngeles, "advanced", "2021-04-13"),
  customer(
    "margaret",
    "Margaret Ellison",
    "margaret.ellison@example.org",
    london,
    "intermediate",
    "2024-09-09",
  ),
  customer(
    "oscar",
    "Oscar Nyström",
    "oscar@nystrom.example",
    ["sv-SE", "Europe/Stockholm"],
    "basic",
    "2026-11-08",
  ),
  customer(
    "paolo",
    "Paolo Ricci",
    "paolo.ricci@posta.example",
    ["it-IT", "Europe/Rome"],
    "basic",
    "2025-07-07",
    {
      x: "paoloricci_btc",
    },
  ),
  stranger("marsh", "DI Alan Marsh", "alan.marsh@northshire-police.example", london),
  stranger("vogel", "Katharina Vogel", "vogel@vogel-partner.example", berlin),
  stranger("clerk", "Office of the Clerk, County of Marlow", "clerk@courts-marlow.example", newYork),
  stranger("forger", "Hiroshi Hoshino (CEO)", "ceo.hoshino@hoshino-holdings.example", ["en-US", "UTC"]),
  stranger("dana", "Dana Whitlock", "dana.whitlock@example.com", newYork),
]);
