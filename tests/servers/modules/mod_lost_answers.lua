-- The server does what an ad-hoc command asks for, and its answer gets lost on the way: the filter sees the answer
-- before stream management counts it, so no resumption brings it back. Answers to other requests arrive.

local filters = require "util.filters";
local commands = "http://jabber.org/protocol/commands";

local function lose(stanza, session)
	if session.host == module.host and stanza.name == "iq" and stanza:get_child("command", commands) then
		module:log("info", "An answer is lost");
		return nil;
	end
	return stanza;
end

local function watch(session)
	filters.add_filter(session, "stanzas/out", lose);
end

filters.add_filter_hook(watch);
function module.unload()
	filters.remove_filter_hook(watch);
end
