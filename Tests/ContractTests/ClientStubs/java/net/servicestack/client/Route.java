package net.servicestack.client;

public @interface Route { String value() default ""; String Path() default ""; String Verbs() default ""; }
