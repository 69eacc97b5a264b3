<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>RadarDesk::ChannelsModel</name>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1, %n not seen yet</numerusform>
            <numerusform>%1, %n not seen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::DetailsPanel</name>
    <message numerus="yes">
        <source>reached %n subscribers</source>
        <translation>
            <numerusform>reached %n subscriber</numerusform>
            <numerusform>reached %n subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::Dispatcher</name>
    <message numerus="yes">
        <source>reached %n subscribers</source>
        <translation>
            <numerusform>reached %n subscriber</numerusform>
            <numerusform>reached %n subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::ProfilesDialog</name>
    <message numerus="yes">
        <source>%n profiles were imported. Their secrets are to be entered here.</source>
        <translation>
            <numerusform>%n profile was imported. Its secret is to be entered here.</numerusform>
            <numerusform>%n profiles were imported. Their secrets are to be entered here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were written to %1, without their secrets.</source>
        <translation>
            <numerusform>%n profile was written to %1, without its secret.</numerusform>
            <numerusform>%n profiles were written to %1, without their secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::ProfilesExchange</name>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n header value was not part of the file.</numerusform>
            <numerusform>%n header values were not part of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) held what looks like a secret. It has been replaced by “%1”.</source>
        <translation>
            <numerusform>%n profile held what looks like a secret. It has been replaced by “%1”.</numerusform>
            <numerusform>%n profiles held what looks like a secret. It has been replaced by “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) had a user name in an address. It has been removed.</source>
        <translation>
            <numerusform>%n profile had a user name in an address. It has been removed.</numerusform>
            <numerusform>%n profiles had a user name in an address. It has been removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed unencrypted connections. That has to be allowed anew.</source>
        <translation>
            <numerusform>%n profile allowed unencrypted connections. That has to be allowed anew.</numerusform>
            <numerusform>%n profiles allowed unencrypted connections. That has to be allowed anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) could not be read.</source>
        <translation>
            <numerusform>%n profile could not be read.</numerusform>
            <numerusform>%n profiles could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::StatusLine</name>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n subscriber</numerusform>
            <numerusform>%n subscribers</numerusform>
        </translation>
    </message>
</context>
</TS>
