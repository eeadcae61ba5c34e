@echo off
rem Starts Postil: its window, or a command (see postil --help). POSTIL_JAVA names a Java, POSTIL_OPTS further options for it.
setlocal DisableDelayedExpansion
set "JAVA="
if defined POSTIL_JAVA call :try "%POSTIL_JAVA%"
if defined POSTIL_JAVA call :try "%POSTIL_JAVA%\..\.."
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
for %%j in (java.exe) do call :try "%%~dp$PATH:j.."
if not defined JAVA (
  echo Postil needs Java 25 or newer, and there is none here. Install one, for example Temurin 25, or name it in POSTIL_JAVA. 1>&2
  exit /b 1
)

rem The quick compiler alone starts a short command sooner; a window, open for hours, is better off with both.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="" set "COMPILER="
if /i "%~x1"==".postil" set "COMPILER="

chcp 65001 >nul
"%JAVA%" %COMPILER% -Xmx1g --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %POSTIL_OPTS% -cp "%~dp0..\lib\*" org.postil.Postil %*
exit /b %ERRORLEVEL%

rem Takes the Java at home in the folder %1 if it is 25 or newer and none was taken before.
:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION=0"
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
for /f "delims=.-+" %%n in ("%VERSION%") do if %%n geq 25 set "JAVA=%~1\bin\java.exe"
exit /b
