# Under en loddtrekning på den offentlige siden: hvordan alle kan regne etter.
ledger-lots = Du kan regne etter selv. Listene her har ett lodd på hver linje: SHA-256 av filen er fingeravtrykket ovenfor, og de laveste loddene vant. Ditt eget lodd finner du ved å skrive «mine data» til Ekko.
