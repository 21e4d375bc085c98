-- mod_invites_register_web needs this community module, which Debian 12's prosody-modules leave out.
-- A stand-in for throw-away servers; it only knows a shortest length.

local shortest = module:get_option_number("password_policy_min_length", 8);

function get_policy()
	return { length = shortest };
end

function check_password(password)
	if #password >= shortest then
		return true;
	end
	return nil, ("The password needs at least %d characters"):format(shortest), "length";
end
