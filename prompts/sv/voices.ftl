# När det stänger: vad några skrev, och var folk är delade.

voices-some = Något av det ni skrev:
voices-more = Ni skrev också:
voices-own = (Det skrev du.)
voices-by-sides = Alla som får det här meddelandet ser samma ord. En person som arbetar för kommunen har läst dem först och sagt ja till att andra får se dem. De är valda så att både de som är för och de som är emot är med.
voices-by-choices = Alla som får det här meddelandet ser samma ord. En person som arbetar för kommunen har läst dem först och sagt ja till att andra får se dem. De kommer från folk som svarade olika.
voices-by-words = Alla som får det här meddelandet ser samma ord. En person som arbetar för kommunen har läst dem först och sagt ja till att andra får se dem. De är valda för att de liknar varandra minst.
voices-by-votes = Alla som får det här meddelandet ser samma ord. En person som arbetar för kommunen har läst dem först och sagt ja till att andra får se dem. De är valda så att så många av er som möjligt håller med om minst ett av dem, även de små grupperna.
voices-by-themes = Alla som får det här meddelandet ser samma ord. En person som arbetar för kommunen har läst dem först och sagt ja till att andra får se dem. De är valda så att både det många skrev om och det få skrev om är med.
voices-unread = Här citerar jag ingen av er. Det gör jag först när en person som arbetar för kommunen har läst orden och sagt ja till att de citeras, och det hanns inte med.
split-choices = Här är ni delade: ungefär lika många valde { $one } och { $other }.
split-scale = Här är ni delade: många svarade { $one }, och många svarade { $other }. Genomsnittet säger därför inte så mycket.
split-reason = En som valde { $label } skrev:
split-reason-scale = En som svarade omkring { $label } skrev:
split-own = Du valde { $label } och skrev:
split-own-scale = Du svarade omkring { $label } och skrev:
split-silent = De som valde { $label } har inte skrivit något som jag kan visa här.
