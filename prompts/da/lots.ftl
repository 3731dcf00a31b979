# Under a draw on the public record: how anyone can check it.
ledger-lots = Du kan selv regne efter. Listerne her har et lod på hver linje: filens SHA-256 er fingeraftrykket ovenfor, og de laveste lodder vandt. Dit eget lod finder du ved at skrive »mine data« til Ekko.
