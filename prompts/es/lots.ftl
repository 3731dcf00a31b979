# Debajo de un sorteo en la página pública: cómo se puede comprobar.
ledger-lots = Lo puedes comprobar tú. Estas listas tienen una papeleta en cada línea: el SHA-256 del archivo es la huella de arriba, y ganaron las papeletas más bajas. Para encontrar la tuya, escríbele «mis datos» a Ekko.
