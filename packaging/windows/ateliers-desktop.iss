; SPDX-License-Identifier: Apache-2.0
; The installer for Windows, for one user and without an administrator.
; packaging/pack_windows.py calls Inno Setup 6 with this and tells it Version, Folder and Icons.

#ifndef Version
  #error Version is not defined; run packaging/build_bundle.py
#endif
#define Name "Ateliers Desktop"
#define Program "ateliers-desktop.exe"
#define FileType "AteliersDesktop.Residency"

[Setup]
; Never to be changed: by it a later version finds the earlier one.
AppId={{7D0E2B51-6C36-4F5B-9B1E-0C5A7E1D4A92}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Ateliers Desktop
DefaultGroupName={#Name}
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableDirPage=auto
LicenseFile={#Folder}\_internal\LICENSE
SetupIconFile={#Icons}\ateliers-desktop.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10, the oldest on which Qt 6 runs.
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
fr.TypeName=Résidence Ateliers
ar.TypeName=إقامة Ateliers
en.TypeName=Ateliers residency

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[InstallDelete]
; What an earlier version brought and this one does not must not be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.ateliers"; ValueType: string; ValueData: "{#FileType}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#FileType}"; ValueType: string; ValueData: "{cm:TypeName}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#FileType}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#FileType}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
