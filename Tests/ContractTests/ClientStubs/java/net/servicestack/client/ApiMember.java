package net.servicestack.client;

public @interface ApiMember { String Description() default ""; boolean IsRequired() default false; }
