## Mehr, als in eine Nachricht passt

written-too-long = Das ist länger, als ich auf einmal lesen kann, deshalb habe ich nichts davon behalten. Platz ist für { $max } Zeichen. Magst du es in kleineren Stücken schicken?
