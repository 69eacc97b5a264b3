// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace RadarDesk::workbench::scenariojson {

/// The members and words of scenarios in files. They are never translated, and none changes its
/// meaning.
inline constexpr QStringView NameMember(u"name");
inline constexpr QStringView FailureMember(u"onFailure");
inline constexpr QStringView CountersMember(u"counters");
inline constexpr QStringView FolderMember(u"folder");
inline constexpr QStringView StepsMember(u"steps");
inline constexpr QStringView BroadcastMember(u"broadcast");
inline constexpr QStringView ChannelMember(u"channel");
inline constexpr QStringView WaitMember(u"wait");
inline constexpr QStringView RepeatMember(u"repeat");
inline constexpr QStringView TimesMember(u"times");
inline constexpr QStringView ForMember(u"for");
inline constexpr QStringView EveryMember(u"every");
inline constexpr QStringView FaultsMember(u"faults");
inline constexpr QStringView StartWord(u"start");
inline constexpr QStringView ExpectMember(u"expect");
inline constexpr QStringView ExpectNoneMember(u"expectNone");
inline constexpr QStringView ExpectRefusedMember(u"expectRefused");
inline constexpr QStringView OfMember(u"of");
inline constexpr QStringView AsMember(u"as");
inline constexpr QStringView TokenWord(u"token");
inline constexpr QStringView SubscriptionWord(u"subscription");
inline constexpr QStringView WithinMember(u"within");
inline constexpr QStringView AtLeastMember(u"atLeast");
inline constexpr QStringView ExactlyMember(u"exactly");
inline constexpr QStringView WhereMember(u"where");
inline constexpr QStringView CaptureMember(u"capture");
inline constexpr QStringView IntoMember(u"into");
inline constexpr QStringView StopWord(u"stop");
inline constexpr QStringView GoOnWord(u"goOn");
inline constexpr QStringView RestartWord(u"restart");

} // namespace RadarDesk::workbench::scenariojson
