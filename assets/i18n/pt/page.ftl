# O que uma pessoa convidada lê na página da web e no cartão feitos para ela.

## Quem convida para quê

page-title = Convite para { $host }
page-title-contact = Convite de { $address }
page-title-password-reset = Uma nova senha para { $host }
page-for = Para { $name }
page-heading-contact = { $address } gostaria de conversar com você
page-heading-account = A sua conta em { $host }
page-heading-password-reset = Escolha uma nova senha para { $host }
page-lead-contact = Este convite adiciona { $address } aos contatos do seu aplicativo de conversas.
page-lead-account-and-contact = Com este convite você obtém um aplicativo de conversas e uma conta própria em { $host }, com { $address } nos seus contatos. Se você já tem um endereço de chat, ele também funciona com esse.
page-lead-account = Com este convite de { $address } você pode abrir uma conta no servidor de chat { $host }.
page-lead-account-name = Com este convite de { $address } você pode abrir uma conta no servidor de chat { $host }. O seu endereço lá será { $name }@{ $host }.
page-lead-password-reset = Com este link você pode escolher uma nova senha para a sua conta em { $host }.
page-lead-password-reset-name = Com este link você pode escolher uma nova senha para a sua conta { $name }@{ $host }.

## O que fazer. No papel não há botão nem lista de aplicativos.

page-steps = O que fazer
page-step-open = Abra o convite: toque no botão, ou aponte a câmera do telefone para o código.
page-step-open-app = Abra o convite no seu aplicativo de conversas: toque no botão, ou leia o código com o aplicativo.
card-step-open = Aponte a câmera do telefone para o código, ou digite o link num navegador.
card-step-open-app = Leia o código com o seu aplicativo de conversas.
page-step-choose = Escolha um aplicativo de conversas para o telefone ou o computador, se ainda não tiver um.
page-step-own-address = Você precisa de um aplicativo de conversas e de um endereço próprio. Se ainda não tiver, um dos aplicativos abaixo ajuda a obtê-lo.
card-step-own-address = Você precisa de um aplicativo de conversas e de um endereço próprio. Se ainda não tiver, a página mostra onde obtê-lo.
page-step-add = Abra o convite no aplicativo e adicione { $address } aos seus contatos.
page-step-add-here = Adicione { $address } aos seus contatos.
page-step-sign-up = Escolha um nome e uma senha para a sua conta em { $host }.
page-step-password = Escolha uma senha para { $name }@{ $host }.
page-step-contact = Diga olá a { $address } nos seus contatos. Se ainda não houver ninguém, abra o convite mais uma vez no aplicativo.
page-step-sign-in = Entre com o seu aplicativo de conversas, e pronto.
page-step-new-password = Escolha uma nova senha.
page-step-new-password-use = Digite-a em cada um dos seus aplicativos de conversas.

## Botão, código e link

page-button = Abrir o convite
page-button-app = Abrir num aplicativo de conversas
page-button-password-reset = Escolher uma nova senha
page-have-app = Já tenho um aplicativo de conversas: abrir lá
page-code = Código QR do link
page-code-camera = Ou aponte a câmera do telefone para este código
page-code-app = Ou leia este código com o seu aplicativo de conversas
page-link = O próprio link, para copiar ou digitar
page-secret = Quem tem este link pode usá-lo: guarde-o só para você.

## Até quando funciona. $zone é a diferença para a hora de Greenwich, como “UTC+01”.

page-until = Funciona até { $until } ({ $zone }).
page-endless = É só para você.

## Aplicativos, conforme onde funcionam

page-apps = Aplicativos de conversas
page-apps-advice = Alguns bem conhecidos, conforme onde funcionam. Qualquer outro aplicativo para XMPP também serve.
