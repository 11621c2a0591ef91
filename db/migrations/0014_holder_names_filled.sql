-- as_name_key is a function of the program, see open-database.ts.
UPDATE `household_holder` SET `name_key` = as_name_key(`name`);
