# 受邀者在为其制作的网页和卡片上读到的文字。

## 谁邀请做什么

page-title = { $host } 的邀请
page-title-contact = { $address } 的邀请
page-title-password-reset = { $host } 的新密码
page-for = 致 { $name }
page-heading-contact = { $address } 想和你聊天
page-heading-account = 你在 { $host } 上的账号
page-heading-password-reset = 为 { $host } 设置新密码
page-lead-contact = 这个邀请会把 { $address } 加到你的聊天应用的联系人中。
page-lead-account-and-contact = 通过这个邀请，你会得到一个聊天应用和 { $host } 上自己的账号，{ $address } 也会在你的联系人中。如果你已经有聊天地址，也可以直接使用。
page-lead-account = 通过 { $address } 发来的这个邀请，你可以在聊天服务器 { $host } 上注册账号。
page-lead-account-name = 通过 { $address } 发来的这个邀请，你可以在聊天服务器 { $host } 上注册账号。你在那里的地址将是 { $name }@{ $host }。
page-lead-password-reset = 通过这个链接，你可以为 { $host } 上的账号设置新密码。
page-lead-password-reset-name = 通过这个链接，你可以为账号 { $name }@{ $host } 设置新密码。

## 怎么做。纸上没有按钮，也没有应用列表。

page-steps = 怎么做
page-step-open = 打开邀请：点按钮，或用手机相机对准二维码。
page-step-open-app = 在你的聊天应用中打开邀请：点按钮，或用应用扫描二维码。
card-step-open = 用手机相机对准二维码，或在浏览器中输入链接。
card-step-open-app = 用你的聊天应用扫描二维码。
page-step-choose = 如果还没有聊天应用，请为手机或电脑选一个。
page-step-own-address = 你需要一个聊天应用和自己的地址。如果还没有，下面的应用之一可以帮你获得。
card-step-own-address = 你需要一个聊天应用和自己的地址。如果还没有，网页会告诉你从哪里获得。
page-step-add = 在应用中打开邀请，把 { $address } 加为联系人。
page-step-add-here = 把 { $address } 加为联系人。
page-step-sign-up = 为你在 { $host } 上的账号选一个用户名和密码。
page-step-password = 为 { $name }@{ $host } 设置密码。
page-step-contact = 在联系人中向 { $address } 打个招呼。如果那里还没有人，请在应用中再打开一次邀请。
page-step-sign-in = 用你的聊天应用登录就可以了。
page-step-new-password = 设置一个新密码。
page-step-new-password-use = 在你的每个聊天应用中输入它。

## 按钮、二维码和链接

page-button = 打开邀请
page-button-app = 在聊天应用中打开
page-button-password-reset = 设置新密码
page-have-app = 我已有聊天应用：在那里打开
page-code = 链接的二维码
page-code-camera = 或用手机相机对准这个二维码
page-code-app = 或用你的聊天应用扫描这个二维码
page-link = 链接本身，可复制或输入
page-secret = 任何拿到这个链接的人都可以使用它：请不要告诉别人。

## 有效期。$zone 是与格林尼治时间的差，例如“UTC+01”。

page-until = 有效期至{ $until }（{ $zone }）。
page-endless = 仅供你本人使用。

## 按运行平台列出的应用

page-apps = 聊天应用
page-apps-advice = 以下是按平台列出的一些知名应用。其他任何支持 XMPP 的应用也可以。
