package net.servicestack.client;

public @interface Api { String Description() default ""; }
