# 随链接一起发给受邀者的文字。
#
# 词汇：invite = 邀请，link = 链接，QR code = 二维码，address = 地址，server = 服务器，account = 账号，contact = 联系人，
# chat app = 聊天应用，password = 密码。

message-greeting = 你好！
message-greeting-name = { $name }，你好！

message-contact = 我想和你聊天。打开这个链接，你的聊天应用就会把我（{ $address }）加为联系人：
message-account-and-contact = 我想和你聊天。这个链接会帮你安装聊天应用，并在 { $host } 上注册账号，还会把我（{ $address }）加为你的联系人。如果你已经有聊天地址，也可以直接使用：
message-account = 这是 { $address } 发给你的聊天服务器 { $host } 的邀请。打开这个链接，选一个用户名和密码就可以了：
message-account-name = 这是 { $address } 发给你的聊天服务器 { $host } 的邀请。你在那里的地址将是 { $name }@{ $host }。打开这个链接，设置一个密码：
message-password-reset = 通过这个链接，你可以为 { $host } 上的账号设置新密码：
message-password-reset-name = 通过这个链接，你可以为账号 { $name }@{ $host } 设置新密码：

## 写给已有聊天应用的人：链接只能在应用中打开。

message-app-contact = 我想和你聊天。用你的聊天应用打开这个链接，它就会把我（{ $address }）加为联系人：
message-app-account-and-contact = 我想和你聊天。用你的聊天应用打开这个链接：它会把我（{ $address }）加为你的联系人，如果愿意，你还可以在 { $host } 上注册账号：
message-app-account = 这是 { $address } 发给你的聊天服务器 { $host } 的邀请。用你的聊天应用打开这个链接，在那里选一个用户名和密码：
message-app-account-name = 这是 { $address } 发给你的聊天服务器 { $host } 的邀请。你在那里的地址将是 { $name }@{ $host }。用你的聊天应用打开这个链接，在那里设置密码：

## 邮件主题。

message-subject-contact = 和 { $address } 聊天
message-subject-account-and-contact = 在 { $host } 上和 { $address } 聊天
message-subject-account = 你的 { $host } 邀请
message-subject-password-reset = { $host } 的新密码

## 有效期。

message-until-days = 这个链接仅供你本人使用，有效期至{ $until }（{ $count } 天）。
message-until-hours = 这个链接仅供你本人使用，有效期至{ $until }（{ $count } 小时）。
message-until-minutes = 这个链接仅供你本人使用，有效期至{ $until }（{ $count } 分钟）。
message-until-over = 这个链接的有效期至{ $until }，现已失效。
