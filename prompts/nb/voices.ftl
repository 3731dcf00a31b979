# Når det stenger: hva noen skrev, og hvor folk er delt.

voices-some = Noe av det dere skrev:
voices-more = Dere skrev også:
voices-own = (Det skrev du.)
voices-by-sides = Alle som får denne meldingen, ser de samme ordene. En som jobber for kommunen, har lest dem først og sagt ja til at andre får se dem. De er valgt slik at både de som er for, og de som er imot, er med.
voices-by-choices = Alle som får denne meldingen, ser de samme ordene. En som jobber for kommunen, har lest dem først og sagt ja til at andre får se dem. De kommer fra folk som svarte forskjellig.
voices-by-words = Alle som får denne meldingen, ser de samme ordene. En som jobber for kommunen, har lest dem først og sagt ja til at andre får se dem. De er valgt fordi de ligner minst på hverandre.
voices-by-votes = Alle som får denne meldingen, ser de samme ordene. En som jobber for kommunen, har lest dem først og sagt ja til at andre får se dem. De er valgt slik at så mange av dere som mulig er enige i minst ett av dem, også de små gruppene.
voices-by-themes = Alle som får denne meldingen, ser de samme ordene. En som jobber for kommunen, har lest dem først og sagt ja til at andre får se dem. De er valgt slik at både det mange skrev om, og det få skrev om, er med.
voices-unread = Her siterer jeg ingen av dere. Det gjør jeg først når en som jobber for kommunen, har lest ordene og sagt ja til at de blir sitert, og det ble det ikke tid til.
split-choices = Her er dere delt: Omtrent like mange valgte { $one } og { $other }.
split-scale = Her er dere delt: Mange svarte { $one }, og mange svarte { $other }. Gjennomsnittet sier derfor ikke så mye.
split-reason = En som valgte { $label }, skrev:
split-reason-scale = En som svarte omkring { $label }, skrev:
split-own = Du valgte { $label } og skrev:
split-own-scale = Du svarte omkring { $label } og skrev:
split-silent = De som valgte { $label }, har ikke skrevet noe jeg kan vise her.
