/** `[file name, type]` of pictures of a screen, and of what is none. */
export const pictures = {
  screens: [
    ["Screenshot 2026-11-20 at 10.11.12.png", "image/png"],
    ["スクリーンショット 2026-11-20.png", "image/png"],
    ["屏幕截图(3).png", "image/png"],
    ["螢幕擷取畫面.png", "image/png"],
    ["Screen_Recording_20261120.mp4", "video/mp4"],
    ["IMG_4521.PNG", "image/png"],
    ["error.jpg", "image/jpeg"],
    ["微信图片_20261120.jpg", "image/jpeg"],
  ],
  others: [
    ["passport.jpg", "image/jpeg"],
    ["身份证反面.png", "image/png"],
    ["運転免許証.heic", "image/heic"],
    ["logo.png", "image/png"],
    ["image001.png", "image/png"],
    ["app.log", "text/plain"],
    ["statement.pdf", "application/pdf"],
    ["会社ロゴ.gif", "image/gif"],
    ["me holding note.jpg", "image/jpeg"],
    ["燃气账单.jpg", "image/jpeg"],
  ],
} as const;
