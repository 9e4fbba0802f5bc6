import type { Catalogue } from "../../catalogue.ts";
import { plural } from "../../plural.ts";

export const errors: Catalogue["errors"] = {
  offline: { title: "没有连接", description: "无法连接服务器。您输入的内容不会丢失。" },
  timeout: { title: "服务器响应过慢", description: "未能及时收到响应，请稍后重试。" },
  contract: {
    title: "服务器返回了意外的内容",
    description: "这一部分无法显示。请重新加载；如仍存在，请报告。",
  },
  not_signed_in: { title: "您已退出登录", description: "重新登录即可从原处继续。" },
  wrong_credentials: { title: "邮箱或密码错误", description: "请检查后重试。" },
  forbidden: { title: "您无权执行此操作", description: "您的角色或所在组不允许。" },
  supervisor_only: { title: "仅限主管", description: "您的账号是客服账号。如需此页面，请联系主管。" },
  identity_document_sealed: { title: "该身份证件已封存", description: "请填写理由后打开，操作会被记录。" },
  not_found: { title: "未找到", description: "不存在，或您无权查看。" },
  idempotency_key_reused: {
    title: "已用其他内容发送过",
    description: "您的文字已保留，请作为新消息重新发送。",
  },
  thread_moved: { title: "对话已有更新", description: "您查看之后有人发了新消息。请先阅读再发送。" },
  ticket_closed: { title: "该工单已关闭", description: "已关闭的工单不能再更改。" },
  version_outdated: { title: "其他人更改了此工单", description: "请查看最新状态后再决定。" },
  version_required: { title: "无法应用更改", description: "请重新加载工单后重试。" },
  file_too_large: { title: "文件过大", description: "请移除，或发送更小的文件。" },
  invalid: { title: "部分内容不被接受", description: "请修正标出的内容后重试。" },
  bad_request: { title: "服务器无法理解该请求", description: "请重新加载页面后重试。" },
  too_many_requests: { title: "请求过多", description: "服务器要求稍候再试。" },
  internal_error: { title: "服务器出错", description: "这不是您的问题，请稍后重试。" },
  unavailable: { title: "服务器不可用", description: "请稍后重试。" },
  unknown: { title: "出了点问题", description: "请重试。如仍存在，请重新加载页面。" },
  retryIn: ({ seconds }) => plural("zh", seconds, { other: "请在 # 秒后重试" }),
  pageTitle: "无法显示此页面",
  pageNotFound: { title: "没有这个页面", description: "该地址在此工作台上不存在。", action: "前往收件箱" },
};
