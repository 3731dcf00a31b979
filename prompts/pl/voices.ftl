# Przy zamknięciu: co niektórzy napisali i w czym ludzie są podzieleni.

voices-some = Coś z tego, co napisaliście:
voices-more = Pisaliście też:
voices-own = (To Twoje słowa.)
voices-by-sides = Każdy, kto dostaje tę wiadomość, widzi te same słowa. Najpierw przeczytał je człowiek, który pracuje dla miasta, i zgodził się, żeby inni je zobaczyli. Są wybrane tak, żeby były i głosy za, i głosy przeciw.
voices-by-choices = Każdy, kto dostaje tę wiadomość, widzi te same słowa. Najpierw przeczytał je człowiek, który pracuje dla miasta, i zgodził się, żeby inni je zobaczyli. Są od ludzi, którzy odpowiedzieli różnie.
voices-by-words = Każdy, kto dostaje tę wiadomość, widzi te same słowa. Najpierw przeczytał je człowiek, który pracuje dla miasta, i zgodził się, żeby inni je zobaczyli. Są wybrane, bo najmniej się powtarzają.
voices-by-votes = Każdy, kto dostaje tę wiadomość, widzi te same słowa. Najpierw przeczytał je człowiek, który pracuje dla miasta, i zgodził się, żeby inni je zobaczyli. Są wybrane tak, żeby jak najwięcej z Was zgadzało się przynajmniej z jednym z nich, także małe grupy.
voices-by-themes = Każdy, kto dostaje tę wiadomość, widzi te same słowa. Najpierw przeczytał je człowiek, który pracuje dla miasta, i zgodził się, żeby inni je zobaczyli. Są wybrane tak, żeby było i to, o czym pisało wielu, i to, o czym pisało niewielu.
voices-unread = Nikogo z Was tu nie cytuję. Robię to dopiero, gdy człowiek, który pracuje dla miasta, przeczyta słowa i zgodzi się na ich cytowanie, a na to zabrakło czasu.
split-choices = Tu jesteście podzieleni: mniej więcej tyle samo osób wybrało { $one } i { $other }.
split-scale = Tu jesteście podzieleni: wiele osób odpowiedziało { $one } i wiele osób odpowiedziało { $other }. Średnia niewiele więc mówi.
split-reason = Ktoś, kogo wybór to { $label }, pisze:
split-reason-scale = Ktoś, kogo odpowiedź to około { $label }, pisze:
split-own = Twój wybór to { $label }, a Twoje słowa:
split-own-scale = Twoja odpowiedź to około { $label }, a Twoje słowa:
split-silent = Ci, których wybór to { $label }, nie napisali nic, co mogę tu pokazać.
