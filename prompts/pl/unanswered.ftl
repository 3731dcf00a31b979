# To, na co decyzja nie odpowiada, w publicznej księdze i w przeglądach pracowników.

ledger-unanswered = Na co decyzja nie odpowiada
ledger-unanswered-choice = { $label } – tyle osób to wybrało: { $people }. Decyzja na to nie odpowiada.
ledger-unanswered-chosen = { $label }: na to decyzja nie odpowiada. Ile osób to wybrało, nie pokazujemy.
ledger-unanswered-theme = { $label } – tyle osób o tym pisało: { $people }. Decyzja na to nie odpowiada.
ledger-unanswered-written = { $label }: na to decyzja nie odpowiada. Ile osób o tym pisało, nie pokazujemy.
ledger-unanswered-rest = Wszystko inne, co zostało powiedziane i na co nie ma odpowiedzi.
