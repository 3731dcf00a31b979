## The command that leads moderators and staff to the desk, as menus carry it

command-desk = المكتب
command-desk-name = المكتب
command-desk-description = للعاملين في البلدية: المكتب في المتصفح
