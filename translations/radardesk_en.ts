<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>RadarDesk::cli::Broadcast</name>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n subscriber reached</numerusform>
            <numerusform>%n subscribers reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Connections</name>
    <message numerus="yes">
        <source>%n more connection(s) aren&apos;t listed.</source>
        <translation>
            <numerusform>%n more connection isn&apos;t listed.</numerusform>
            <numerusform>%n more connections aren&apos;t listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::cli::Listen</name>
    <message numerus="yes">
        <source>%n message(s) arrived in time, instead of %1.</source>
        <extracomment>%n messages have arrived, %1 were wanted</extracomment>
        <translation>
            <numerusform>%n message arrived in time, instead of %1.</numerusform>
            <numerusform>%n messages arrived in time, instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcast(s) or more were left out.</source>
        <translation>
            <numerusform>%n broadcast or more was left out.</numerusform>
            <numerusform>%n broadcasts or more were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::AccessPanel</name>
    <message numerus="yes">
        <source>Added %n channel(s). The matrix already had the others.</source>
        <translation>
            <numerusform>Added %n channel. The matrix already had the others.</numerusform>
            <numerusform>Added %n channels. The matrix already had the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Annotator</name>
    <message numerus="yes">
        <source>Removed %n mark(s).</source>
        <translation>
            <numerusform>Removed %n mark.</numerusform>
            <numerusform>Removed %n marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ChannelList</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n channel(s)</source>
        <extracomment>How many of all channels fit what is typed into the filter</extracomment>
        <translation>
            <numerusform>%1 of %n channel</numerusform>
            <numerusform>%1 of %n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionDetails</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow again (%n s)</source>
        <translation>
            <numerusform>Allow again (%n s)</numerusform>
            <numerusform>Allow again (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not listed</source>
        <translation>
            <numerusform>%n of them not listed</numerusform>
            <numerusform>%n of them not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DetailsPanel</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n subscriber reached</numerusform>
            <numerusform>%n subscribers reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s) …</source>
        <translation>
            <numerusform>… %n equal line …</numerusform>
            <numerusform>… %n equal lines …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::Dispatcher</name>
    <message numerus="yes">
        <source>%n subscribers reached</source>
        <translation>
            <numerusform>%n subscriber reached</numerusform>
            <numerusform>%n subscribers reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::DroppedFile</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios will be added.</source>
        <translation>
            <numerusform>%n scenario will be added.</numerusform>
            <numerusform>%n scenarios will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles will be added. Enter their secrets to use them.</source>
        <translation>
            <numerusform>%n profile will be added. Enter its secret to use it.</numerusform>
            <numerusform>%n profiles will be added. Enter their secrets to use them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved messages will be added.</source>
        <translation>
            <numerusform>%n saved message will be added.</numerusform>
            <numerusform>%n saved messages will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts will be added as saved messages.</source>
        <translation>
            <numerusform>%n broadcast will be added as a saved message.</numerusform>
            <numerusform>%n broadcasts will be added as saved messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authentication calls will be judged. RadarDesk calls nothing itself.</source>
        <translation>
            <numerusform>%n authentication call will be judged. RadarDesk calls nothing itself.</numerusform>
            <numerusform>%n authentication calls will be judged. RadarDesk calls nothing itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EndpointPanel</name>
    <message numerus="yes">
        <source>The mock endpoint is on and simulates faults in %n rule(s)</source>
        <translation>
            <numerusform>The mock endpoint is on and simulates faults in %n rule</numerusform>
            <numerusform>The mock endpoint is on and simulates faults in %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulated fault(s)</source>
        <translation>
            <numerusform>%n simulated fault</numerusform>
            <numerusform>%n simulated faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventActions</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::EventSearch</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln selected event(s)</source>
        <translation>
            <numerusform>The %Ln selected event</numerusform>
            <numerusform>The %Ln selected events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) that sent nothing over HTTP were left out.</source>
        <translation>
            <numerusform>%Ln event that sent nothing over HTTP was left out.</numerusform>
            <numerusform>%Ln events that sent nothing over HTTP were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged event(s) were left out.</source>
        <translation>
            <numerusform>%Ln damaged event was left out.</numerusform>
            <numerusform>%Ln damaged events were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln event(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln event to %1.</numerusform>
            <numerusform>Exported %Ln events to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected row(s) with all their events</source>
        <translation>
            <numerusform>The %Ln selected row with all its events</numerusform>
            <numerusform>The %Ln selected rows with all their events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FaultsBar</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n message are held.</numerusform>
            <numerusform>%n messages are held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n match(es)</source>
        <translation>
            <numerusform>Replaced %n match</numerusform>
            <numerusform>Replaced %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::HeldMessagesView</name>
    <message numerus="yes">
        <source>%n message(s) are held.</source>
        <translation>
            <numerusform>%n message are held.</numerusform>
            <numerusform>%n messages are held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ImportDialog</name>
    <message numerus="yes">
        <source>…and %Ln more line(s).</source>
        <translation>
            <numerusform>…and %Ln more line.</numerusform>
            <numerusform>…and %Ln more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln event(s) of %1 were added.</source>
        <translation>
            <numerusform>Only %Ln event of %1 was added.</numerusform>
            <numerusform>Only %Ln events of %1 were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln event(s).</source>
        <translation>
            <numerusform>Imported %Ln event.</numerusform>
            <numerusform>Imported %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) already exist.</source>
        <translation>
            <numerusform>%Ln event already exists.</numerusform>
            <numerusform>%Ln events already exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%Ln line couldn&apos;t be read.</numerusform>
            <numerusform>%Ln lines couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ItemsView</name>
    <message numerus="yes">
        <source>Deleted %n item(s).</source>
        <translation>
            <numerusform>Deleted %n item.</numerusform>
            <numerusform>Deleted %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %n item(s).</source>
        <translation>
            <numerusform>Duplicated %n item.</numerusform>
            <numerusform>Duplicated %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n item(s).</source>
        <translation>
            <numerusform>Pasted %n item.</numerusform>
            <numerusform>Pasted %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::JsonView</name>
    <message numerus="yes">
        <source>…} %n item(s)</source>
        <comment>after {</comment>
        <translation>
            <numerusform>…} %n item</numerusform>
            <numerusform>…} %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…] %n item(s)</source>
        <comment>after [</comment>
        <translation>
            <numerusform>…] %n item</numerusform>
            <numerusform>…] %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ListenForm</name>
    <message numerus="yes">
        <source>Listening to %n more channel(s).</source>
        <translation>
            <numerusform>Listening to %n more channel.</numerusform>
            <numerusform>Listening to %n more channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageChanges</name>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MessageTabs</name>
    <message numerus="yes">
        <source>Closed %n message(s).</source>
        <translation>
            <numerusform>Closed %n message.</numerusform>
            <numerusform>Closed %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::MissedView</name>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n more client</numerusform>
            <numerusform>%n more clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresencePanel</name>
    <message numerus="yes">
        <source>%n on the channel</source>
        <translation>
            <numerusform>%n on the channel</numerusform>
            <numerusform>%n on the channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The limit is %n test user(s).</source>
        <translation>
            <numerusform>The limit is %n test user.</numerusform>
            <numerusform>The limit is %n test users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::PresenterView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ProfilesDialog</name>
    <message numerus="yes">
        <source>Imported %n profile(s). Enter their secrets to use them.</source>
        <translation>
            <numerusform>Imported %n profile. Enter its secret to use it.</numerusform>
            <numerusform>Imported %n profiles. Enter their secrets to use them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profile(s) to %1 without their secrets.</source>
        <translation>
            <numerusform>Exported %n profile to %1 without its secret.</numerusform>
            <numerusform>Exported %n profiles to %1 without their secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RawPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReplayForm</name>
    <message numerus="yes">
        <source>Create a scenario from %n broadcast(s)</source>
        <translation>
            <numerusform>Create a scenario from %n broadcast</numerusform>
            <numerusform>Create a scenario from %n broadcasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ReportPanel</name>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln step failed</numerusform>
            <numerusform>%Ln steps failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended early: %Ln step(s) skipped</source>
        <translation>
            <numerusform>Ended early: %Ln step skipped</numerusform>
            <numerusform>Ended early: %Ln steps skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), %1</source>
        <translation>
            <numerusform>%Ln time, %1</numerusform>
            <numerusform>%Ln times, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RetentionPanel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), %1</source>
        <translation>
            <numerusform>%Ln event, %1</numerusform>
            <numerusform>%Ln events, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are older and will be deleted when you close this dialog.</source>
        <translation>
            <numerusform>%Ln event is older and will be deleted when you close this dialog.</numerusform>
            <numerusform>%Ln events are older and will be deleted when you close this dialog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::RowsButton</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>%n rows, %1 is a file</extracomment>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenarioFiles</name>
    <message numerus="yes">
        <source>Imported %n scenario(s).</source>
        <translation>
            <numerusform>Imported %n scenario.</numerusform>
            <numerusform>Imported %n scenarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n scenario(s) to %1.</source>
        <translation>
            <numerusform>Exported %n scenario to %1.</numerusform>
            <numerusform>Exported %n scenarios to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::ScenariosPanel</name>
    <message numerus="yes">
        <source>%n broadcast(s) can&apos;t be sent again and were left out.</source>
        <translation>
            <numerusform>%n broadcast can&apos;t be sent again and was left out.</numerusform>
            <numerusform>%n broadcasts can&apos;t be sent again and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StatusLine</name>
    <message numerus="yes">
        <source>%n subscribers</source>
        <translation>
            <numerusform>%n subscriber</numerusform>
            <numerusform>%n subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepForm</name>
    <message numerus="yes">
        <source>%n broadcast(s)</source>
        <translation>
            <numerusform>%n broadcast</numerusform>
            <numerusform>%n broadcasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::StepsModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::gui::TemplatesPanel</name>
    <message numerus="yes">
        <source>Deleted %n saved message(s).</source>
        <translation>
            <numerusform>Deleted %n saved message.</numerusform>
            <numerusform>Deleted %n saved messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n saved message(s).</source>
        <translation>
            <numerusform>Imported %n saved message.</numerusform>
            <numerusform>Imported %n saved messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved message(s) of the file already exist.</source>
        <translation>
            <numerusform>%n saved message of the file already exists.</numerusform>
            <numerusform>%n saved messages of the file already exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n saved message(s) to %1.</source>
        <translation>
            <numerusform>Exported %n saved message to %1.</numerusform>
            <numerusform>Exported %n saved messages to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::HistoryWorker</name>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history.</source>
        <translation>
            <numerusform>Restored %n event of the damaged history.</numerusform>
            <numerusform>Restored %n events of the damaged history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n event(s) of the damaged history. Others can&apos;t be read. The damaged file is %1.</source>
        <translation>
            <numerusform>Restored %n event of the damaged history. Others can&apos;t be read. The damaged file is %1.</numerusform>
            <numerusform>Restored %n events of the damaged history. Others can&apos;t be read. The damaged file is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::SavedSearchesFile</name>
    <message numerus="yes">
        <source>%n saved search(es) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n saved search couldn&apos;t be read.</numerusform>
            <numerusform>%n saved searches couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::history::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier event(s) aren&apos;t shown. Search for them, or show one channel only.</source>
        <comment>of a conversation</comment>
        <translation>
            <numerusform>%Ln earlier event isn&apos;t shown. Search for it, or show one channel only.</numerusform>
            <numerusform>%Ln earlier events aren&apos;t shown. Search for them, or show one channel only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <comment>subscribers</comment>
        <translation>
            <numerusform>%Ln subscriber</numerusform>
            <numerusform>%Ln subscribers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessFile</name>
    <message numerus="yes">
        <source>%n access matrices couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n access matrix couldn&apos;t be read.</numerusform>
            <numerusform>%n access matrices couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessModel</name>
    <message numerus="yes">
        <source>%n differ(s) from the last run</source>
        <translation>
            <numerusform>%n differs from the last run</numerusform>
            <numerusform>%n differ from the last run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an expectation</source>
        <translation>
            <numerusform>%n without an expectation</numerusform>
            <numerusform>%n without an expectation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without results.</source>
        <translation>
            <numerusform>%n cell without a result.</numerusform>
            <numerusform>%n cells without results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 differ(s) from the expectation</source>
        <translation>
            <numerusform>%n of %1 differs from the expectation</numerusform>
            <numerusform>%n of %1 differ from the expectation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences in %n cell(s)</source>
        <translation>
            <numerusform>No differences in %n cell</numerusform>
            <numerusform>No differences in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a result</source>
        <translation>
            <numerusform>%n without a result</numerusform>
            <numerusform>%n without a result</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AccessVerdict</name>
    <message numerus="yes">
        <source>All %n answer(s) are as expected</source>
        <translation>
            <numerusform>%n answer is as expected</numerusform>
            <numerusform>All %n answers are as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone can join %n channel(s)</source>
        <translation>
            <numerusform>Everyone can join %n channel</numerusform>
            <numerusform>Everyone can join %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from the expectation</source>
        <translation>
            <numerusform>%n cell differs from the expectation</numerusform>
            <numerusform>%n cells differ from the expectation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have no result.</source>
        <translation>
            <numerusform>%n cell has no result.</numerusform>
            <numerusform>%n cells have no result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No differences, but %n cell(s) have no expectation</source>
        <translation>
            <numerusform>No differences, but %n cell has no expectation</numerusform>
            <numerusform>No differences, but %n cells have no expectation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::AnswerReader</name>
    <message numerus="yes">
        <source>The body is only white space (%n byte(s)).</source>
        <translation>
            <numerusform>The body is only white space (%n byte).</numerusform>
            <numerusform>The body is only white space (%n bytes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::BodyJudge</name>
    <message numerus="yes">
        <source>%n byte(s) arrived.</source>
        <translation>
            <numerusform>%n byte arrived.</numerusform>
            <numerusform>%n bytes arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::CheckVerdict</name>
    <message numerus="yes">
        <source>No error found, but %n step(s) couldn&apos;t be checked</source>
        <translation>
            <numerusform>No error found, but %n step couldn&apos;t be checked</numerusform>
            <numerusform>No error found, but %n steps couldn&apos;t be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ChecksFile</name>
    <message numerus="yes">
        <source>%n check(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n check couldn&apos;t be read.</numerusform>
            <numerusform>%n checks couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::EndpointRulesFile</name>
    <message numerus="yes">
        <source>%n rule(s) of the endpoint couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n rule of the endpoint couldn&apos;t be read.</numerusform>
            <numerusform>%n rules of the endpoint couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesFile</name>
    <message numerus="yes">
        <source>%n identities couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n identity couldn&apos;t be read.</numerusform>
            <numerusform>%n identities couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitiesModel</name>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::IdentitySource</name>
    <message numerus="yes">
        <source>Cookie %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Cookie %1 (%n character)</numerusform>
            <numerusform>Cookie %1 (%n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Header %1 (%n character(s))</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Header %1 (%n character)</numerusform>
            <numerusform>Header %1 (%n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::PresenceText</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with client data</source>
        <translation>
            <numerusform>%n user with client data</numerusform>
            <numerusform>%n users with client data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) without client data</source>
        <translation>
            <numerusform>%n connection without client data</numerusform>
            <numerusform>%n connections without client data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Recording</name>
    <message numerus="yes">
        <source>The service accepts the subscription, and %n broadcast(s) arrived.</source>
        <translation>
            <numerusform>The service accepts the subscription, and %n broadcast arrived.</numerusform>
            <numerusform>The service accepts the subscription, and %n broadcasts arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n entry couldn&apos;t be read.</numerusform>
            <numerusform>%n entries couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::ScenarioSuite</name>
    <message numerus="yes">
        <source>%n as expected (%1)</source>
        <translation>
            <numerusform>%n as expected (%1)</numerusform>
            <numerusform>%n as expected (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent (%1)</source>
        <extracomment>%n broadcasts, %1 is a time</extracomment>
        <translation>
            <numerusform>%n sent (%1)</numerusform>
            <numerusform>%n sent (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::Suite</name>
    <message numerus="yes">
        <source>%n of %1 failed</source>
        <extracomment>%1: how many there are in all</extracomment>
        <translation>
            <numerusform>%n of %1 failed</numerusform>
            <numerusform>%n of %1 failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>All %n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed, none failed</source>
        <translation>
            <numerusform>%n passed, none failed</numerusform>
            <numerusform>%n passed, none failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed since the last successful run (%1).</source>
        <comment>%1: a time</comment>
        <translation>
            <numerusform>%n result changed since the last successful run (%1).</numerusform>
            <numerusform>%n results changed since the last successful run (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) couldn&apos;t be judged.</source>
        <translation>
            <numerusform>%n result couldn&apos;t be judged.</numerusform>
            <numerusform>%n results couldn&apos;t be judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::SuiteFile</name>
    <message numerus="yes">
        <source>%n result(s) of all checks couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n result of all checks couldn&apos;t be read.</numerusform>
            <numerusform>%n results of all checks couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::privatechannels::TokenJudge</name>
    <message numerus="yes">
        <source>v3 tokens are opaque: %n characters.</source>
        <translation>
            <numerusform>v3 tokens are opaque: %n character.</numerusform>
            <numerusform>v3 tokens are opaque: %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::FaultRules</name>
    <message numerus="yes">
        <source>%n simulated fault(s) are active.</source>
        <translation>
            <numerusform>%n simulated fault are active.</numerusform>
            <numerusform>%n simulated faults are active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::sandbox::Relay</name>
    <message numerus="yes">
        <source>%n calls are on their way already.</source>
        <translation>
            <numerusform>%n calls are on their way already.</numerusform>
            <numerusform>%n calls are on their way already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::AwayNotices</name>
    <message numerus="yes">
        <source>%n broadcasts sent.</source>
        <translation>
            <numerusform>%n broadcast sent.</numerusform>
            <numerusform>%n broadcasts sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts sent, %1 failed.</source>
        <extracomment>%1: how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%n broadcast sent, %1 failed.</numerusform>
            <numerusform>%n broadcasts sent, %1 failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts failed</source>
        <translation>
            <numerusform>%n broadcast failed</numerusform>
            <numerusform>%n broadcasts failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::Connection</name>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”.</source>
        <extracomment>%1 is a channel</extracomment>
        <translation>
            <numerusform>Received %n message on “%1”.</numerusform>
            <numerusform>Received %n messages on “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n message(s) on “%1”; callbacks handled %2.</source>
        <extracomment>%1 is a channel, %2 how many of the messages</extracomment>
        <translation>
            <numerusform>Received %n message on “%1”; callbacks handled %2.</numerusform>
            <numerusform>Received %n messages on “%1”; callbacks handled %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::DeliveryJudge</name>
    <message numerus="yes">
        <source>The service sent it to %n connection(s).</source>
        <translation>
            <numerusform>The service sent it to %n connection.</numerusform>
            <numerusform>The service sent it to %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The callbacks of %n connection(s) ran without an error.</source>
        <translation>
            <numerusform>The callbacks of %n connection ran without an error.</numerusform>
            <numerusform>The callbacks of %n connections ran without an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were on the channel: %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>
            <numerusform>%n connection were on the channel: %1.</numerusform>
            <numerusform>%n connections were on the channel: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ExpectationWatch</name>
    <message numerus="yes">
        <source>%n message(s) as expected.</source>
        <translation>
            <numerusform>%n message as expected.</numerusform>
            <numerusform>%n messages as expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), the last of which differs in: %1</source>
        <extracomment>%n other messages, %1 are conditions that the last of them doesn&apos;t meet</extracomment>
        <translation>
            <numerusform>%n other, the last of which differs in: %1</numerusform>
            <numerusform>%n others, the last of which differs in: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MessageOrder</name>
    <message numerus="yes">
        <source>%n message(s) in order, none doubled, none lost</source>
        <translation>
            <numerusform>%n message in order, none doubled, none lost</numerusform>
            <numerusform>%n messages in order, none doubled, none lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::MissedMessages</name>
    <message numerus="yes">
        <source>%1: on the channel %2, missed %n message(s)</source>
        <extracomment>%1 is a client, %2 are times</extracomment>
        <translation>
            <numerusform>%1: on the channel %2, missed %n message</numerusform>
            <numerusform>%1: on the channel %2, missed %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n more client</numerusform>
            <numerusform>%n more clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::ScenarioRunner</name>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, then stopped.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast sent, then stopped.</numerusform>
            <numerusform>%1: %Ln broadcasts sent, then stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent.</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast sent.</numerusform>
            <numerusform>%1: %Ln broadcasts sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed, then stopped.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast sent, %2 failed, then stopped.</numerusform>
            <numerusform>%1: %Ln broadcasts sent, %2 failed, then stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 failed.</source>
        <extracomment>%1 is a scenario, %2 how many of the broadcasts failed</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast sent, %2 failed.</numerusform>
            <numerusform>%1: %Ln broadcasts sent, %2 failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln broadcast(s) sent, %2 expectations not met.</source>
        <extracomment>%1 is a scenario, %2 how many expectations weren&apos;t met</extracomment>
        <translation>
            <numerusform>%1: %Ln broadcast sent, %2 expectations not met.</numerusform>
            <numerusform>%1: %Ln broadcasts sent, %2 expectations not met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::session::TrafficRecorder</name>
    <message numerus="yes">
        <source>The client was sent %n message(s) (%1).</source>
        <comment>%1 is a size</comment>
        <translation>
            <numerusform>The client was sent %n message (%1).</numerusform>
            <numerusform>The client was sent %n messages (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events weren&apos;t recorded because too many occurred at once.</source>
        <translation>
            <numerusform>%Ln event wasn&apos;t recorded because too many occurred at once.</numerusform>
            <numerusform>%Ln events weren&apos;t recorded because too many occurred at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Simulated fault: %1, for %n connection(s)</source>
        <extracomment>%1 is a fault, such as &quot;Lost message&quot;</extracomment>
        <translation>
            <numerusform>Simulated fault: %1, for %n connection</numerusform>
            <numerusform>Simulated fault: %1, for %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelPatterns</name>
    <message numerus="yes">
        <source>There are %n patterns already. Remove one first.</source>
        <translation>
            <numerusform>There is %n pattern already. Remove it first.</numerusform>
            <numerusform>There are %n patterns already. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ChannelsModel</name>
    <message numerus="yes">
        <source>%1, %n not seen yet</source>
        <translation>
            <numerusform>%1, %n not seen yet</numerusform>
            <numerusform>%1, %n not seen yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::DecodingText</name>
    <message numerus="yes">
        <source>%Ln byte(s) that aren&apos;t text</source>
        <translation>
            <numerusform>%Ln byte that isn’t text</numerusform>
            <numerusform>%Ln bytes that aren&apos;t text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Deliveries</name>
    <message numerus="yes">
        <source>%n callback(s) returned</source>
        <translation>
            <numerusform>%n callback returned</numerusform>
            <numerusform>%n callbacks returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by case.</source>
        <translation>
            <numerusform>%n subscriber is on “%1”, which differs by case.</numerusform>
            <numerusform>%n subscribers are on “%1”, which differs by case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by its prefix.</source>
        <translation>
            <numerusform>%n subscriber is on “%1”, which differs by its prefix.</numerusform>
            <numerusform>%n subscribers are on “%1”, which differs by its prefix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which differs by white space.</source>
        <translation>
            <numerusform>%n subscriber is on “%1”, which differs by white space.</numerusform>
            <numerusform>%n subscribers are on “%1”, which differs by white space.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscriber(s) are on “%1”, which only looks alike.</source>
        <translation>
            <numerusform>%n subscriber is on “%1”, which only looks alike.</numerusform>
            <numerusform>%n subscribers are on “%1”, which only looks alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) received it.</source>
        <translation>
            <numerusform>%n more connection received it.</numerusform>
            <numerusform>%n more connections received it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) received it.</source>
        <translation>
            <numerusform>%n connection received it.</numerusform>
            <numerusform>%n connections received it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FaultRulesFile</name>
    <message numerus="yes">
        <source>%n simulated fault(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n simulated fault couldn&apos;t be read.</numerusform>
            <numerusform>%n simulated faults couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::FolderValuesFile</name>
    <message numerus="yes">
        <source>The values of %n folder(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>The values of %n folder couldn&apos;t be read.</numerusform>
            <numerusform>The values of %n folders couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::MessageShape</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>after some deviations</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesExchange</name>
    <message numerus="yes">
        <source>%n header value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n header value was not part of the file.</numerusform>
            <numerusform>%n header values were not part of the file.</numerusform>
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
        <source>%n profile(s) contained what looks like a secret. It was replaced with “%1”.</source>
        <translation>
            <numerusform>%n profile contained what looks like a secret. It was replaced with “%1”.</numerusform>
            <numerusform>%n profiles contained what looks like a secret. It was replaced with “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) allowed plain http. Allow it again where you need it.</source>
        <translation>
            <numerusform>%n profile allowed plain http. Allow it again where you need it.</numerusform>
            <numerusform>%n profiles allowed plain http. Allow it again where you need it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret value(s) were not part of the file.</source>
        <translation>
            <numerusform>%n secret value were not part of the file.</numerusform>
            <numerusform>%n secret values were not part of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ProfilesFile</name>
    <message numerus="yes">
        <source>%n profile(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n profile couldn&apos;t be read.</numerusform>
            <numerusform>%n profiles couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::Scenario</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect exactly %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Expect exactly %n message on %1 within %2</numerusform>
            <numerusform>Expect exactly %n messages on %1 within %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expect at least %n message(s) on %1 within %2</source>
        <extracomment>%1 is a channel, %2 a time</extracomment>
        <translation>
            <numerusform>Expect at least %n message on %1 within %2</numerusform>
            <numerusform>Expect at least %n messages on %1 within %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosFile</name>
    <message numerus="yes">
        <source>%n scenario(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n scenario couldn&apos;t be read.</numerusform>
            <numerusform>%n scenarios couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::ScenariosModel</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesFile</name>
    <message numerus="yes">
        <source>%n saved message(s) couldn&apos;t be read.</source>
        <translation>
            <numerusform>%n saved message couldn&apos;t be read.</numerusform>
            <numerusform>%n saved messages couldn&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TemplatesModel</name>
    <message numerus="yes">
        <source>Folder %1, %n saved message(s)</source>
        <translation>
            <numerusform>Folder %1, %n saved message</numerusform>
            <numerusform>Folder %1, %n saved messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarDesk::workbench::TextDifference</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
</TS>
