# What people wrote for others. Only moderators and staff read this.

digest-behalf = { $people } people wrote for somebody else.
