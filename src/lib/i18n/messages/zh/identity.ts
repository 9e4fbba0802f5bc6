import type { LaterCatalogue } from "../../catalogue.ts";

export const identity: LaterCatalogue["identity"] = {
  region: "身份核实",
  notConfirmed: "本工单尚未核实客户身份",
  confirmed: "本工单已核实客户身份",
  confirm: "核实身份",
  withdraw: "撤回",
  recorded: "已记录身份核实",
  withdrawn: "已撤回身份核实",
  failed: "未记录任何内容",
  method: {
    call_back: "回拨电话",
    known_email: "登记邮箱加两步验证",
    document: "证件",
    in_person: "当面",
  },
  methodHint: {
    call_back: "您拨打了登记的号码，并询问了只有本人知道的内容。",
    known_email: "对方从登记的邮箱回复，并通过了两步验证。",
    document: "您将身份证件与账户资料进行了比对。",
    in_person: "本人携带证件到场。",
  },
  disclosesTitle: "这条回复会透露账户信息，而身份尚未核实",
  held: "尚未发送：这条回复会透露账户信息，而身份尚未核实",
  disclosed: {
    email: "邮箱",
    phone: "电话",
    address: "地址",
    transfer: "充提记录",
    balance: "余额",
    document: "证件",
  },
  more: ({ count }) => `还有 ${count} 条`,
  sendAllTheSame: "仍然发送",
  event: {
    identity_confirmed: ({ actor, how }) => `${actor} 核实了客户身份：${how}`,
    identity_withdrawn: ({ actor, how }) => `${actor} 撤回了身份核实：${how}`,
  },
};
