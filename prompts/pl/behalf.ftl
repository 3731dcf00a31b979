# Pisanie za kogoś: pamiętane jest, że to z drugiej ręki, a nigdy za kogo.

button-behalf = Piszę za kogoś
button-behalf-was = Napisane za kogoś
button-behalf-own = Nie, za siebie
behalf-noted = Dobrze, piszesz za kogoś. Napisz to tak, jak ta osoba by to powiedziała. Nie pisz, kto to jest.
behalf-noted-sent = Dobrze. Teraz jest zapisane, że piszesz za kogoś.
behalf-never-who = Zapisuję tylko, że to za kogoś, a nigdy za kogo.
behalf-own = Dobrze. W takim razie piszesz za siebie.
behalf-how = Oczywiście możesz. Zacznij od „za kogoś:” i nie pisz, kto to jest.
behalf-you = Napisane przez Ciebie za kogoś.
behalf-theirs = Napisane za kogoś. Za kogo, nie jest nigdzie zapisane.
ledger-behalf = Tyle osób napisało za kogoś: { $people }
