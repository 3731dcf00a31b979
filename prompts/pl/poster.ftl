# Plakat, który wisi w bibliotece.

poster-scan = Odpowiedz w aplikacji, którą już masz
poster-how = Skieruj aparat telefonu na kwadrat. Trwa to mniej niż minutę, a Twoja odpowiedź jest prywatna.
poster-promise = Każdy, kto odpowie, może się dowiedzieć, co z tego wyszło, najpóźniej { $answerBy }. Także wtedy, gdy wyjdzie z tego „nie”.
poster-closes = Odpowiedzieć możesz do: { $closes }.
poster-host = { $name }, { $title }
poster-write = Potem napisz: { $words }
poster-more = Czytaj dalej: { $address }
