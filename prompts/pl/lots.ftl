# Under a draw on the public record: how anyone can check it.
ledger-lots = Możesz to przeliczyć. Na tych listach jest po jednym losie w wierszu: SHA-256 pliku to odcisk powyżej, a wygrały najniższe losy. Swój los znajdziesz, gdy napiszesz do Ekko „moje dane”.
