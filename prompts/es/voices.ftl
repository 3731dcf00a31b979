# Al cerrar: lo que escribieron algunos, y dónde está dividida la gente.

voices-some = Algo de lo que escribió la gente:
voices-more = También escribió la gente:
voices-own = (Esto lo escribiste tú.)
voices-by-sides = Todas las personas que reciben este mensaje ven las mismas palabras. Alguien que trabaja para el ayuntamiento las leyó primero y dio por bueno que otros las vean. Están elegidas para que haya tanto de quienes están a favor como de quienes están en contra.
voices-by-choices = Todas las personas que reciben este mensaje ven las mismas palabras. Alguien que trabaja para el ayuntamiento las leyó primero y dio por bueno que otros las vean. Son de personas que respondieron cosas distintas.
voices-by-words = Todas las personas que reciben este mensaje ven las mismas palabras. Alguien que trabaja para el ayuntamiento las leyó primero y dio por bueno que otros las vean. Están elegidas porque son las que menos se parecen entre sí.
voices-by-votes = Todas las personas que reciben este mensaje ven las mismas palabras. Alguien que trabaja para el ayuntamiento las leyó primero y dio por bueno que otros las vean. Están elegidas para que el mayor número posible de personas esté de acuerdo con al menos una, también los grupos pequeños.
voices-by-themes = Todas las personas que reciben este mensaje ven las mismas palabras. Alguien que trabaja para el ayuntamiento las leyó primero y dio por bueno que otros las vean. Están elegidas para que esté tanto aquello sobre lo que escribieron muchas personas como aquello sobre lo que escribieron pocas.
voices-unread = Aquí no cito a nadie. Solo lo hago cuando alguien que trabaja para el ayuntamiento ha leído las palabras y ha dado por bueno que se citen, y eso no dio tiempo.
split-choices = Aquí la gente está dividida: más o menos los mismos eligieron { $one } que { $other }.
split-scale = Aquí la gente está dividida: muchos respondieron { $one }, y muchos respondieron { $other }. Por eso la media no dice mucho.
split-reason = Alguien que eligió { $label } escribió:
split-reason-scale = Alguien que respondió alrededor de { $label } escribió:
split-own = Elegiste { $label } y escribiste:
split-own-scale = Respondiste alrededor de { $label } y escribiste:
split-silent = Quienes eligieron { $label } no escribieron nada que pueda mostrar aquí.
