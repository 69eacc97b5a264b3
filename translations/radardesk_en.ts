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
    <name>RadarDesk::MainWindow</name>
    <message numerus="yes">
        <source>reached %n subscribers</source>
        <translation>
            <numerusform>reached %n subscriber</numerusform>
            <numerusform>reached %n subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n subscriber</numerusform>
            <numerusform>%n subscribers</numerusform>
        </translation>
    </message>
</context>
</TS>
