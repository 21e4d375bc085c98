# What an invited person reads on the web page and the card that are made for them.
